const values = new Map<string, number>();
const lists = [
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
];
const tens = [
  'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert',
  'twenty thirty forty fifty sixty seventy eighty ninety hundred',
];
for (const list of lists) for (const [value, word] of list.split(' ').entries()) values.set(word, value);
for (const list of tens) for (const [index, word] of list.split(' ').entries()) values.set(word, (index + 2) * 10);
for (const [word, value] of Object.entries({
  fuenf: 5,
  zwoelf: 12,
  fuenfzehn: 15,
  fuenfzig: 50,
  dozen: 12,
  dutzend: 12,
})) {
  values.set(word, value);
}

/**
 * The number that a folded word stands for, written in digits ("14,200", "6.1", "30.000") or in letters
 * ("seven", "sieben"); null for every other word.
 */
export function numberOf(folded: string): number | null {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (!/^\d+(?:[.,:]\d+)*$/.test(folded)) return null;
    return Number.parseFloat(
      /[.,]\d{3}(?:$|[.,])/.test(folded) ? folded.replace(/[.,]/g, '') : folded.replace(/[,:]/, '.'),
    );
  }
  return values.get(folded) ?? null;
}
