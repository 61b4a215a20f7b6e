const starts = ["Bel", "Cor", "Dav", "Fen", "Gal", "Hor", "Jas", "Kel", "Lor", "Mav", "Nor", "Pel"];
const middles = ["an", "er", "il", "om", "ur", "av", "ec", "id", "os", "ul"];
const ends = ["dor", "tis", "mar", "nek", "lin", "sor", "vak", "ret", "bas", "gon", "fal", "zim"];

/** A made-up word with a capital; no two numbers below 1,440 give the same. */
function word(n: number): string {
  const start = starts[n % 12] ?? "";
  const middle = middles[Math.floor(n / 12) % 10] ?? "";
  return start + middle + (ends[Math.floor(n / 120) % 12] ?? "");
}

/** A made-up name of two words; no two numbers give the same. */
const name = (n: number) =>
  `${word(n % 1440)} ${word((n * 7 + Math.floor(n / 1440) * 13 + 5) % 1440)}`;

/** How many names keep to themselves: people of one town. */
const TOWN = 20;

/**
 * Documents that mention so many names: each in two paragraphs, with others of
 * its town, and some with a name of another town.
 */
export function bigGraph(names: number): { texts: Record<string, string>; last: string } {
  const paragraphs: string[] = [];
  for (let n = 0; n < names; n += 2) {
    const town = n - (n % TOWN);
    const beside = town + ((n + 7) % TOWN);
    const far = (n * 31) % names;
    paragraphs.push(
      `${name(n)} met ${name(n + 1)} and ${name(beside)} in the spring. The letters to ${name(town)} tell of it.`,
    );
    if (n % 6 === 0) paragraphs.push(`${name(n)} wrote to ${name(far)} about the harvest.`);
  }
  const texts: Record<string, string> = {};
  const each = 250;
  for (let i = 0; i < paragraphs.length; i += each)
    texts[`Chronicle ${i / each + 1}`] = paragraphs.slice(i, i + each).join("\n\n");
  return { texts, last: name(names - 1) };
}
