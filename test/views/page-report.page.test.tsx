import { expect, test } from 'vitest';
import { PageReportCard, type ReportShown } from '../../src/ui/parts/page-report.tsx';
import { draw } from './render.tsx';

const report = (more: Partial<ReportShown> = {}): ReportShown => ({
  site: 'linkedin',
  surface: 'profile',
  fields: { name: { how: 'document title', confidence: 0.8 }, role: { how: 'current position', confidence: 0.9 } },
  dialogs: [],
  ...more,
});
const said = async (one: ReportShown, language: 'de' | 'en') =>
  (await draw(<PageReportCard report={one} onAgain={() => {}} />, language)).textContent;

test('what was read and what was not', async () => {
  const text = await said(report(), 'en');
  expect(text).toContain('Name, fairly sure');
  expect(text).toMatch(/Not found.*Headline, Company, Place, About, Experience, Education, Skills, Posts, Degree/);
  expect(text).toContain('load only when you scroll');
  expect(await said(report({ site: 'xing' }), 'de')).toMatch(/Nicht gefunden.*Sprachen, Interessen/);
});

test('where no profile is open nothing is missing, and lists say that a request goes out at once', async () => {
  const text = await said(report({ surface: 'network', fields: {} }), 'de');
  expect(text).not.toContain('Nicht gefunden');
  expect(text).toContain('geht eine Anfrage sofort raus');
  expect(await said(report({ surface: 'search', fields: {} }), 'en')).not.toContain('goes out at once');
});
