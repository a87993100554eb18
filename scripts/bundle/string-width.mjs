// Stands for the package string-width in the bundle. Three copies of that make an Intl.Segmenter each when they are loaded,
// 7 ms every time. yargs measures our own words for --help, which have no wide characters (a test compares the helps).
export default function stringWidth(text) {
  return [...text].length;
}
