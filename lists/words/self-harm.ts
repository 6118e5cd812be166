import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** The words of somebody who wants to hurt themselves, and of pages that would lead them on. What they bring is help, not a wall. */
export const selfHarm: Terms = {
  sayable: false,
  vi: {
    strong:
      "cách tự tử|cách tự sát|tự tử không đau|tự sát không đau|cách chết không đau|chết không đau|chết nhanh không đau|thuốc tự tử|" +
      "cách rạch tay|cách cắt tay|rạch tay tự tử|cắt tay tự tử|muốn tự tử|muốn tự sát|không muốn sống|không muốn sống nữa|" +
      "chỉ muốn chết|muốn chết quá|muốn chết đi|tôi muốn chết|mình muốn chết|em muốn chết|con muốn chết|buồn muốn chết|muốn chết vì trầm cảm|trầm cảm muốn chết|" +
      "không thiết sống|chẳng thiết sống|chả thiết sống|chẳng muốn sống|chả muốn sống|không còn muốn sống|không còn thiết sống|hết muốn sống|" +
      "không còn lý do để sống|không còn lí do để sống|không có lý do để sống|=sống làm gì nữa|sống để làm gì nữa|chán sống rồi|chán sống quá|" +
      "tớ muốn chết|tui muốn chết|cháu muốn chết|mk muốn chết|mik muốn chết|e muốn chết|tao muốn chết|muốn chết thôi|muốn chết cho xong|muốn chết lắm|" +
      // After these nobody jests; after tiredness, laughter and hunger everybody does.
      "bị bắt nạt muốn chết|cô lập muốn chết|tẩy chay muốn chết|điểm kém muốn chết|bị chửi muốn chết|bị đánh muốn chết|áp lực muốn chết|" +
      "cô đơn muốn chết|tuyệt vọng muốn chết|thất tình muốn chết|chia tay muốn chết|hết tiền muốn chết|nợ nần muốn chết|tống tiền muốn chết|có thai muốn chết|mang thai muốn chết|trầm cảm nặng muốn chết|=khổ muốn chết|" +
      "chỉ muốn biến mất|muốn biến mất khỏi thế gian|muốn biến mất khỏi cuộc đời|muốn biến mất mãi mãi|mình chưa từng sinh ra|con chưa từng sinh ra|" +
      "mình chưa từng được sinh ra|đừng sinh ra mình|giá như mình không tồn tại|ước mình không tồn tại|ước gì mình không tồn tại|mình là gánh nặng|con là gánh nặng|" +
      "muốn kết thúc tất cả|muốn kết thúc cuộc đời|cách kết thúc cuộc đời|muốn kết liễu đời mình|muốn kết liễu cuộc đời|muốn tự kết liễu|muốn tự vẫn|muốn tử tự|" +
      "cách chết nhẹ nhàng|cách chết êm|chết êm ái|cách chết nhanh|cách chết dễ|viên thì chết|viên là chết|viên thuốc ngủ thì chết|viên paracetamol thì chết|viên panadol thì chết|" +
      "uống thuốc ngủ có chết|uống thuốc sâu có chết|uống thuốc trừ sâu có chết|nhảy lầu có đau|nhảy lầu có chết|nhảy cầu có đau|nhảy cầu có chết|" +
      "treo cổ có đau|treo cổ có chết|thắt cổ có đau|thắt cổ có chết|=cách treo cổ|=cách thắt cổ|" +
      "=rạch tay có đau|=rạch tay để|rạch tay để đỡ|rạch tay cho đỡ|=rạch tay cho|hay rạch tay|bạn em rạch tay|bạn mình rạch tay|thích rạch tay|nghiện rạch tay|=lỡ rạch tay|muốn rạch tay|=vết rạch tay|=sẹo rạch tay|" +
      "cắt tay cho đỡ|cắt tay để đỡ|=cứa tay cho|=cứa tay để|=tự cứa tay|muốn cứa tay|=cách móc họng|móc họng cho nôn|" +
      // Somebody hurts them. They do not want to die, and the same people are there for them.
      "bị xâm hại phải làm|bị xâm hại thì phải|bị sàm sỡ phải làm|bị quấy rối phải làm|bị hiếp phải làm|bị cưỡng hiếp phải làm|bị sờ mó phải làm|bị sờ vùng kín|sờ vùng kín của em|sờ vùng kín em|" +
      "em bị xâm hại tình dục phải|con bị xâm hại tình dục phải|mình bị xâm hại tình dục phải|bị bạo hành phải làm|bị đánh đập phải làm|em bị bố đánh|con bị bố đánh|mình bị bố đánh|em bị cha dượng|con bị cha dượng|" +
      "làm sao để chết|làm thế nào để chết|cách để chết|muốn biến mất khỏi thế giới|nhảy lầu tự tử|muốn tự làm đau mình",
    telling:
      "muốn chết|chán sống|rạch tay|tự rạch|thư tuyệt mệnh|tự làm đau|kết thúc cuộc đời|không đáng sống|sống để làm gì|=cứa tay|nhảy lầu|=treo cổ|=thắt cổ|sống không bằng chết|muốn biến mất|làm đau bản thân|làm hại bản thân|" +
      "ai cũng ghét mình|ai cũng ghét em|ai cũng ghét con|không ai thương mình|không ai thương em|không ai thương con|ghét bản thân|ghét bản thân mình|em ghét bản thân|con ghét bản thân|mình ghét bản thân|con ghét bản thân mình|không ai cần mình|không ai cần em|" +
      "là gánh nặng của gia đình|là gánh nặng cho gia đình",
    weak: "=tự tử|=tự sát|=tự vẫn|=tử tự|tự hại|kết liễu|tuyệt vọng|vô dụng|=chết",
  },
  en: {
    strong:
      "kill myself|killing myself|how to die|painless suicide|suicide methods|suicide method|how to commit suicide|commit suicide painlessly|" +
      "i want to die|want to die|wanna die|end my life|ending my life|cut myself|cutting myself|hurt myself|hurting myself|pro ana|proana|" +
      "thinspo|thinspiration|no reason to live|better off dead|easiest way to die|ways to kill yourself|way to kill yourself|how to kill yourself|" +
      "want to kms|wanna kms|gonna kms|going to kms|unalive|unaliving|dont want to live|don t want to live|dont wanna live|don t wanna live|dont want to be alive|don t want to be alive|" +
      "dont want to be here anymore|don t want to be here anymore|don t want to exist|dont want to exist|want to disappear forever|wish i was dead|wish i were dead|want to disappear forever|" +
      "wish i was never born|wish i were never born|wish i was not born|wish i wasn t born|wish i wasnt born|wish i wasn t alive|wish i wasnt alive|miss me if i died|miss me if i was gone|" +
      "care if i died|how many pills to die|pills to die|how many pills to overdose|how many pills will kill|how many pills would kill|tylenol to die|paracetamol to die|ibuprofen to die|does hanging hurt|hang myself|hanging myself|" +
      "painless way to die|painless ways to die|quickest way to die|fastest way to die|want to end it all|wanna end it all|how to end it all|" +
      "cut my wrists|cut my wrist|slit my wrists|slit my wrist|hide self harm|self harm scars|hide my cuts|starve myself|starving myself|make myself throw up|make myself vomit|" +
      "touches me down there|touched me down there|uncle touches me|uncle touched me|dad touches me|stepdad touches me|stepfather touches me|teacher touches me|brother touches me|touches me inappropriately|touched me inappropriately|" +
      "i was raped|i got raped|i was molested|being molested|i am being abused|im being abused|my dad hits me|my dad beats me|my mom hits me|my mom beats me|my parents hit me|my parents beat me|" +
      "friend wants to kill|friend is cutting|friend is suicidal|want to commit suicide|gonna commit suicide|going to commit suicide|how to comit suicide|how to commit sucide|suicde methods|sucide methods",
    telling:
      "suicide note|self harm|self harming|self injury|razor blade|overdose|purging|suicidal thoughts|painless death|best way to die|cut yourself|i want to disappear|i wanna disappear|i feel like dying|i hate myself|" +
      "i hate my life|everyone hates me|nobody loves me|no one loves me",
    weak: "suicide|suicidal|sucide|suiside|suicde|hopeless|worthless|scars|bleed",
  },
};
