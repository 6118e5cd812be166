/**
 * Places that help a child in danger or a family in need, each with whom it helps and with what. They cover their subdomains and
 * are open in every tier, whatever else is set: few and well known, because each outranks the parent's and the school's own
 * rules. Everything else that is good is in never-block.
 */
export const helpSites: readonly string[] = [
  "tongdai111.vn", // Vietnam's child protection hotline 111: free, day and night
  "treem.gov.vn", // The state's department for children, which runs the hotline 111
  "vn-cop.vn", // Vietnam's network that takes reports about harm to children online
  "vncert.vn", // Vietnam's computer emergency response: phishing and attacks
  "vncert.gov.vn", // The same, at its government address
  "ncsc.gov.vn", // National Cyber Security Center: reports of harmful and fraudulent pages
  "canhbao.khonggianmang.vn", // The centre's own form for reports and warnings
  "chongthurac.vn", // Reports of spam and fraud calls, number 5656
  "bocongan.gov.vn", // Ministry of Public Security: police
  "vneid.gov.vn", // The police's own application, with its form for reports of crime
  "unicef.org", // UNICEF: children's rights, Vietnam's pages included
  "childhelplineinternational.org", // Finds the child help line of any country
  "findahelpline.com", // Finds a help line by country and worry
  "befrienders.org", // Emotional support, by country
  "takeitdown.ncmec.org", // Takes down nude pictures of people under 18, without sending the picture
  "report.cybertip.org", // Reports of sexual abuse of children online
  "iwf.org.uk", // Internet Watch Foundation: reports of pictures of abuse, from anywhere
  "inhope.org", // Finds the hotline of any country that takes reports of pictures of abuse
  "hoilhpn.org.vn", // Vietnam Women's Union: hotline 1900 969 680 against violence at home
  "ngoinhabinhyen.vn", // Peace House shelter for women and children
  "bluedragon.org", // Blue Dragon: children in danger and trafficking in Vietnam
];
