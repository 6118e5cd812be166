import { join, relative, resolve } from "node:path";
import { places } from "./lists/places.ts";
import { buildModel } from "./pictures/build-model.ts";
import { measurePictures } from "./pictures/measure.ts";

const usage = `npm run pictures -- build             unpacks the model that looks at pictures, into .cache/pictures
npm run pictures -- measure          what it costs, in the package of \`npm run build -- pictures\`
npm run pictures -- measure FOLDER   and how many of the harmless pictures below FOLDER it would wrongly hold`;

async function build(): Promise<void> {
  const folder = join(places.root, ".cache", "pictures");
  const bytes = await buildModel(folder);
  console.log(`${(bytes / 1e6).toFixed(2)} MB written to ${relative(process.cwd(), folder)}`);
}

const [command, folder] = process.argv.slice(2);
if (command === "build") await build();
else if (command === "measure") console.log(await measurePictures(folder === undefined ? null : resolve(folder)));
else console.log(usage);
