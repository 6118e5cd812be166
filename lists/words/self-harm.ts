import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** The words of somebody who wants to hurt themselves, and of pages that would lead them on. What they bring is help, not a wall. */
export const selfHarm: Terms = {
  sayable: false,
  vi: {
    strong:
      "cách tự tử|cách tự sát|tự tử không đau|tự sát không đau|cách chết không đau|chết không đau|chết nhanh không đau|thuốc tự tử|" +
      "cách rạch tay|cách cắt tay|rạch tay tự tử|cắt tay tự tử|muốn tự tử|muốn tự sát|không muốn sống|không muốn sống nữa|" +
      "chỉ muốn chết|muốn chết quá|muốn chết đi|tôi muốn chết|mình muốn chết|em muốn chết|con muốn chết|buồn muốn chết|muốn chết vì trầm cảm|trầm cảm muốn chết|" +
      "làm sao để chết|làm thế nào để chết|cách để chết|muốn biến mất khỏi thế giới|nhảy lầu tự tử|muốn tự làm đau mình",
    telling:
      "muốn chết|chán sống|rạch tay|tự rạch|thư tuyệt mệnh|tự làm đau|kết thúc cuộc đời|không đáng sống|sống để làm gì",
    weak: "=tự tử|=tự sát|tự hại|kết liễu|tuyệt vọng|vô dụng|=chết",
  },
  en: {
    strong:
      "kill myself|killing myself|how to die|painless suicide|suicide methods|suicide method|how to commit suicide|commit suicide painlessly|" +
      "i want to die|want to die|wanna die|end my life|ending my life|cut myself|cutting myself|hurt myself|hurting myself|pro ana|proana|" +
      "thinspo|thinspiration|no reason to live|better off dead|easiest way to die|ways to kill yourself",
    telling: "suicide note|self harm|self harming|self injury|razor blade|overdose|purging|suicidal thoughts",
    weak: "suicide|suicidal|hopeless|worthless|scars|bleed",
  },
};
