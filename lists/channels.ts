/**
 * Whom one can turn to, as it was known when this version was made; a signed list may bring newer word. `verifiedOn` is the
 * day of the newest publication or check that says so: 21 January 2025 is the Code of Conduct's (Decision 88/QĐ-BTTTT). Whether
 * the form and the mailbox answer today nobody of us has seen. The schema is `platform/channels/channel-list.ts`.
 */
export const bundledChannels = {
  version: 1,
  channels: [
    {
      id: "hotline-111",
      kind: "tel",
      target: "111",
      label: { vi: "Tổng đài bảo vệ trẻ em 111", en: "Child protection hotline 111" },
      hours: { vi: "Cả ngày đêm, miễn phí", en: "Day and night, free" },
      languages: ["vi"],
      order: 10,
      verifiedOn: "2025-01-21",
    },
    {
      id: "police-113",
      kind: "tel",
      target: "113",
      label: { vi: "Công an 113, khi đang gặp nguy hiểm", en: "Police 113, for danger right now" },
      hours: { vi: "Cả ngày đêm", en: "Day and night" },
      languages: ["vi"],
      order: 20,
      verifiedOn: null,
    },
    {
      id: "vn-cop",
      kind: "url",
      target: "https://vn-cop.vn/",
      label: { vi: "Mạng lưới bảo vệ trẻ em trên mạng (VN-COP)", en: "Network for child online protection (VN-COP)" },
      hours: { vi: "Gửi lúc nào cũng được", en: "Takes reports at any time" },
      languages: ["vi"],
      order: 30,
      verifiedOn: "2025-01-21",
      paste: {
        vi: "Mở mục “Báo cáo xâm hại” rồi dán vào ô nội dung.",
        en: "Open “Báo cáo xâm hại” (report abuse) and paste it into the box for the content.",
      },
    },
    {
      id: "vncert-mail",
      kind: "mail",
      target: "bvte@vncert.vn",
      label: { vi: "Thư tới bvte@vncert.vn", en: "Letter to bvte@vncert.vn" },
      hours: { vi: "Gửi lúc nào cũng được", en: "Takes letters at any time" },
      languages: ["vi"],
      order: 40,
      verifiedOn: "2025-01-21",
    },
    {
      id: "parent",
      kind: "parent",
      label: { vi: "Bố mẹ, ở mục Lời báo trên máy này", en: "Parents, under Reports on this computer" },
      hours: { vi: "Có sẵn ở máy", en: "Already here" },
      languages: ["vi", "en"],
      order: 50,
      verifiedOn: null,
    },
    {
      id: "endpoint",
      kind: "endpoint",
      label: { vi: "Nơi nhận lời báo đã đặt", en: "The address that was set for reports" },
      hours: { vi: "Tự gửi khi có mạng", en: "Sent by itself once there is a network" },
      languages: ["vi", "en"],
      order: 60,
      verifiedOn: null,
    },
  ],
} as const;
