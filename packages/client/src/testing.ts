export { type ExampleOptions, exampleOf } from "./testing/example.ts";
export {
  type Fault,
  fault,
  type MockAnswer,
  type MockCall,
  mockTransport,
  type MockTransport,
} from "./testing/mock-transport.ts";
export {
  recordCalls,
  type RecordedCall,
  type Recorder,
  type Recording,
  replayCalls,
  type Replay,
  type ReplayOptions,
} from "./testing/recording.ts";
