/** Variables of `.env` files, for programs that need nothing else of this package. */
export { envVariable, setEnvVariables, writeEnvFile } from "./sinks/env/write-env-file.ts";
