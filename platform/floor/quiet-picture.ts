/**
 * Stands where a picture was stopped: a leaf on soft ground, the same for everybody. Written out, so that no file of ours has to
 * be open to pages. Chromium needs none: it takes the place of a stopped picture out of the page.
 */
export const quietPicture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><path fill="#eef1e4" d="M0 0h64v64H0z"/>' +
    '<path fill="#b9cda4" d="M18 46C14 26 28 16 48 16c0 20-10 32-26 30l-5 5-2-2z"/></svg>',
)}`;

const pictureTypes = ["image", "imageset"];

export function isPicture(type: string): boolean {
  return pictureTypes.includes(type);
}
