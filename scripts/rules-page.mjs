// The page docs/rules.md, written from the rules, their words and their examples.
const titles = {
  de: {
    title: 'Was geprüft wird',
    bad: 'So nicht',
    good: 'Besser',
    weights: { hold: 'hält auf', improve: 'macht dünn', hint: 'Hinweis' },
  },
  en: {
    title: 'What is checked',
    bad: 'Not like this',
    good: 'Better',
    weights: { hold: 'holds', improve: 'thin', hint: 'hint' },
  },
};
const quote = (text) => `> ${text.replaceAll('\n', '  \n> ')}`;

/** The whole page as Markdown. `parts` are the exports of test/rules/rules-page-parts.ts. */
export function rulesPage({ rules, findingsWords, sayFinding, examples }) {
  const lines = [
    '<!-- Written by `npm run docs:rules`; change the rules, their words or their examples instead. -->',
    '',
  ];
  for (const language of ['en', 'de']) {
    const say = titles[language];
    lines.push(`# ${say.title}`, '');
    for (const rule of rules) {
      lines.push(`## \`${rule.id}\` (${say.weights[rule.weight]})`, '');
      for (const variant of rule.variants) {
        const params = { variant, ...(language === 'de' ? { law: 'de' } : {}) };
        const { name, advice, why } = sayFinding(findingsWords[language], { rule: rule.id, params });
        lines.push(`- **${name}** ${advice} *${why}*`);
      }
      lines.push('');
      const example = examples.find((one) => one.rule === rule.id && one.language === language);
      if (example) lines.push(`${say.bad}:`, '', quote(example.bad), '', `${say.good}:`, '', quote(example.good), '');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
