import fc from "fast-check";

const head =
  "AQEnhmfuXNWTK0Qc+iSAl3csheWKTYhJBKGlKdYc8WqQq1tH0lKTbGgVd8VGSRZ6KCkOAhDBXVsNvuR83LVYjEgiTGAH-dGVzdGtleXRlc3RrZXl0ZXN0a2V5dGVzdGtleTE=-";
const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 16,
  maxLength: 16,
});
const hazards = fc.string({ unit: fc.constantFrom(..."'\"`$\\!;#[-nra{(%:"), minLength: 16, maxLength: 16 });

/** Of the shape of Adyen's, ending in any printable characters, in the awkward ones more often. */
export const keys = fc.oneof(printable, hazards).map((tail) => head + tail);
