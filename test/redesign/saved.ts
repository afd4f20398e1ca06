import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReplicaPage } from '../pages/replica.ts';

/** Pages saved from the sites themselves lie beside the project on some machines; they are no part of it. */
const folder = join(process.cwd(), '../shared/pages/linkedin/');
export const hasSavedPages = existsSync(folder);

/** The address at which each of them was saved, its host left out. */
export const savedAddresses = {
  'profile-sdui-3rd-degree-connect.html': '/in/tymon-w%C4%99ze%C5%82ek-c749002c6/',
  'profile-sdui-1st-degree-activity.html': '/in/bartlomiej-wzorcowy-7fc2469ec/',
  'profile-classic-1st-degree-contact-modal.html': '/in/tymon-przykladny-45e6a90c/',
  'search-people-sdui-body.html': '/search/results/people/',
  'search-people-classic.html': '/search/results/people/',
  'mynetwork-grow-sdui-body.html': '/mynetwork/grow/',
  'messaging-compose-ember.html': '/messaging/thread/2-abc/',
} as const;
export type SavedPage = keyof typeof savedAddresses;

export const savedPage = (file: SavedPage): ReplicaPage => ({
  url: `https://www.linkedin.com${savedAddresses[file]}`,
  html: readFileSync(`${folder}${file}`, 'utf8'),
});

/** A saved page with a saved dialog hung into it, and whom that one names. */
export function withSavedDialog(file: SavedPage, part: 'C-modal-outlet-en' | 'D-modal-pl') {
  const parts = readFileSync(`${folder}invite-dialog-step1-verbatim-parts.html`, 'utf8');
  const [, markup = ''] = new RegExp(`<template id="${part}">([\\s\\S]*?)</template>`).exec(parts) ?? [];
  const [, recipient = ''] = /<strong>([^<]+)/.exec(markup) ?? [];
  const page = savedPage(file);
  return { page: { ...page, html: `${page.html}<div>${markup}</div>` }, recipient };
}
