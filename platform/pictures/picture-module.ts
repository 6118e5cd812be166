/**
 * Whether this package carries the model that looks at pictures. It is a package of its own, because most families would
 * download 4 MB for nothing: `npm run build -- pictures`. The build leaves out of the others what hangs on this.
 */
export const hasPictureModule: boolean = import.meta.env.PICTURES === "yes";

/** For words: where there is one, when it is not here. Firefox has no page without a window to put it in. */
export const pictureModule = hasPictureModule ? "here" : import.meta.env.FIREFOX ? "other-browser" : "other-package";
