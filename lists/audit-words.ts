import type { CategoryId } from "../core/category/categories.ts";
import type { AuditWords } from "../core/lists/audit-name.ts";

/** What names carry besides words. */
const affixes: ReadonlySet<string> = new Set("vn vip xyz top tv app net com online shop club".split(" "));

/** Words of the trade that settle a name, English and Vietnamese. */
const adultProofs =
  "xvid hamster jav vlxx phim clip gaixinh gaigoi nguoilon loanluan hiepdam thudam amateur whore bitch horny swinger lingerie " +
  "onlyfans dildo vibrat pleasur intim kamasutra massage stripper stripclub playboy bikini babe lust naked nsfw dating romeo " +
  "twink hunk daddy kink bareback cruising sauna muscle dude guys boys boyz bear gaymen girl tranny shemale trans lady chat video " +
  "movie film vids pics tgp love hub live hot hard free flix 69 18 nigg furry bang stud sexpose expose slot casino bet poker togel judi gacor sabung lotto loto xsmb xsmn kqxs sxmb xoso soicau kaiyun lesb ketqua pill viagra " +
  "cialis tonight toy leather grann matur single couple cunt orgasm condom stocking upskirt webcam femdom naughty nubil blonde " +
  "redhead cheerleader latina camsex sexpenis anzeigen annonc aggeli bbin joker queen essexy";

/**
 * By category, what collides. Proofs are generous on purpose: an entry left in by mistake costs one harmless site, an entry
 * taken out by mistake shows a child what nobody should see.
 */
export const auditWords: Partial<Record<CategoryId, AuditWords>> = {
  adult: {
    keywords: (
      "sex gay anal porn xxx cum cock dick tits titty nude fuck milf hentai escort teen cams erot slut lesb fetish bdsm boob " +
      "pussy tube adult xnxx penis vagina"
    ).split(" "),
    harmless: (
      "middlesex wessex sussex essex sextant sexton unisex sexagesim gayrimenkul gayatri gayathri gaythri gaylord gaynor " +
      "gayle gayton gayunaw gayaza bodhgaya bodh-gaya setagaya nagaya kumagaya gayeon gayaki margay canal canals " +
      "analyt analys analyz analog analis manali analgesi document cucumber cumberland cumbria cumul circum " +
      "peacock hancock hitchcock babcock woodcock cockpit cockburn dickens dickinson riddick benedick dickson " +
      "milford escorted canteen fifteen sixteen nineteen adulthood"
    ).split(" "),
    joints: (
      "sexpress sexpert sexperi sexplor sexport ssexpo sexpan sexpedi sexpens sexpat sexplain sexplos sexecut sexclus sexcell " +
      "sexcel sexcav sexcurs sexam sexhaust sexhib sexteri sextend sextens sextern sextract sexempl sexercis sexact sexchange " +
      "ngayrimenkul gayacht gayoga gayour gayield gayouth gayear"
    ).split(" "),
    proofs: adultProofs.split(" "),
    openEndings: ["gay"],
    affixes,
  },
};
