export { type ExampleOptions, exampleOf } from "./testing/example.ts";
