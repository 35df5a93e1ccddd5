/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The console: shows one world of the sandbox that served it, and does to it what its buttons say. */

import { render } from "preact";
import { App } from "./app.tsx";
import { followLinks } from "./address.ts";

followLinks();
render(<App />, document.body);
