export default {
  platform: process.env.ADYEN_BASE_URL ?? "live",
  callingKey: "env:/run/adyen/admin.env#ADYEN_API_KEY",
  journal: "/var/lib/adyen-rotation/journal.db", // several clusters: a journal in PostgreSQL
  // Not "file": what Kubernetes mounts is a symbolic link that a group can read.
  sealingKey: { command: ["cat", "/run/adyen/journal.passphrase"] },
  rotations: {
    shop: {
      company: "YOUR_COMPANY_ACCOUNT",
      credential: "S2-6A4C1B2D3E4F50",
      targets: ["k8s:shop/adyen#API_KEY"],
    },
  },
};
