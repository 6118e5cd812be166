/** A place that helps a child in danger or a family in need. Open in every tier, whatever else is set. */
export type HelpSite = {
  /** Covers its subdomains. */
  readonly site: string;
  /** Whom it helps, and with what. */
  readonly why: string;
};

/** Few and well known: each outranks the parent's and the school's own rules. Everything else that is good is in never-block. */
export const helpSites: readonly HelpSite[] = [
  { site: "tongdai111.vn", why: "Vietnam's child protection hotline 111: free, day and night" },
  { site: "treem.gov.vn", why: "The state's department for children, which runs the hotline 111" },
  { site: "vn-cop.vn", why: "Vietnam's network that takes reports about harm to children online" },
  { site: "vncert.vn", why: "Vietnam's computer emergency response: phishing and attacks" },
  { site: "vncert.gov.vn", why: "The same, at its government address" },
  { site: "ncsc.gov.vn", why: "National Cyber Security Center: reports of harmful and fraudulent pages" },
  { site: "canhbao.khonggianmang.vn", why: "The centre's own form for reports and warnings" },
  { site: "chongthurac.vn", why: "Reports of spam and fraud calls, number 5656" },
  { site: "bocongan.gov.vn", why: "Ministry of Public Security: police" },
  { site: "vneid.gov.vn", why: "The police's own application, with its form for reports of crime" },
  { site: "unicef.org", why: "UNICEF: children's rights, Vietnam's pages included" },
  { site: "childhelplineinternational.org", why: "Finds the child help line of any country" },
  { site: "findahelpline.com", why: "Finds a help line by country and worry" },
  { site: "befrienders.org", why: "Emotional support, by country" },
  { site: "takeitdown.ncmec.org", why: "Takes down nude pictures of people under 18, without sending the picture" },
  { site: "report.cybertip.org", why: "Reports of sexual abuse of children online" },
  { site: "iwf.org.uk", why: "Internet Watch Foundation: reports of pictures of abuse, from anywhere" },
  { site: "inhope.org", why: "Finds the hotline of any country that takes reports of pictures of abuse" },
  { site: "hoilhpn.org.vn", why: "Vietnam Women's Union: hotline 1900 969 680 against violence at home" },
  { site: "ngoinhabinhyen.vn", why: "Peace House shelter for women and children" },
  { site: "bluedragon.org", why: "Blue Dragon: children in danger and trafficking in Vietnam" },
];
