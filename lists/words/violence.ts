import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** Pages that offer gore to look at. The words of war, history, crime reports and fairy tales are weak or left out. */
export const violence: Terms = {
  sayable: false,
  vi: {
    strong:
      "clip chặt đầu|video chặt đầu|clip giết người|video giết người|video hành quyết|clip hành quyết|ảnh tử thi|clip tai nạn chết người|" +
      "xác chết không che|video tra tấn|clip tra tấn|xem cảnh chém giết|clip tự thiêu|clip máu me|video máu me|hình ảnh máu me không che",
    telling: "chặt đầu|cắt cổ|moi ruột|hành hạ động vật|hành quyết|không che mặt|tử thi|cảnh máu me|phanh thây",
    weak: "máu me|chặt xác|phân xác|ghê rợn|rùng rợn|kinh dị|xác chết|tra tấn|chém giết|đẫm máu",
  },
  en: {
    strong:
      "gore videos|gore video|uncensored gore|real gore|gore site|gore forum|beheading video|beheading videos|execution video|" +
      "execution videos|real death videos|death videos|watch people die|snuff film|snuff films|torture videos|torture video|cartel execution|death footage",
    telling:
      "gore|gory|dismembered|dismemberment|decapitated|decapitation|beheading|beheaded|mutilated|disemboweled|cartel",
    weak: "corpse|corpses|execution|torture|brutal|graphic|uncensored|bloody|blood|killing|shocking",
  },
};
