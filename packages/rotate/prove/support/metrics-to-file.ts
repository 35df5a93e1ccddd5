import { appendFileSync } from "node:fs";
import { metrics } from "@opentelemetry/api";
import {
  AggregationTemporality,
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from "@opentelemetry/sdk-metrics";

/** Loaded before a program: what it reports to OpenTelemetry is written to a file, all that an exporter is given. */
const file = process.env["PROVE_METRICS_FILE"] ?? "";

const exporter: PushMetricExporter = {
  selectAggregationTemporality: () => AggregationTemporality.CUMULATIVE,
  export({ resource, scopeMetrics }, done) {
    appendFileSync(file, `${JSON.stringify({ resource: resource.attributes, scopeMetrics })}\n`);
    done({ code: 0 });
  },
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};

const readers = [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 500, exportTimeoutMillis: 500 })];
metrics.setGlobalMeterProvider(new MeterProvider({ readers }));
