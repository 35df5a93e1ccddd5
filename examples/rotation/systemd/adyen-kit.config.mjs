const {
  CREDENTIALS_DIRECTORY: credentials = "/etc/adyen-rotation",
  STATE_DIRECTORY: state = "/var/lib/adyen-rotation",
} = process.env;

export default {
  platform: "live",
  callingKey: `env:${credentials}/admin.env#ADYEN_API_KEY`,
  journal: `${state}/journal.db`,
  sealingKey: { file: `${credentials}/journal.key` },
  rotations: {
    shop: {
      company: "YOUR_COMPANY_ACCOUNT",
      credential: "S2-6A4C1B2D3E4F50",
      targets: ["env:/etc/shop/shop.env?for=systemd#ADYEN_API_KEY"],
    },
  },
};
