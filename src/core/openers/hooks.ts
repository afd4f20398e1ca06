import { earlier } from './earlier/earlier.ts';
import { employer } from './employer/employer.ts';
import { event } from './event/event.ts';
import { group } from './group/group.ts';
import { haves } from './haves/haves.ts';
import type { Hook } from './hook.ts';
import { interest } from './interest/interest.ts';
import { language } from './language/language.ts';
import { mutual } from './mutual/mutual.ts';
import { newRole } from './new-role/new-role.ts';
import { ownWords } from './own-words/own-words.ts';
import { path } from './path/path.ts';
import { place } from './place/place.ts';
import { post } from './post/post.ts';
import { role } from './role/role.ts';
import { school } from './school/school.ts';
import { speciality } from './speciality/speciality.ts';
import { talk } from './talk/talk.ts';
import { wants } from './wants/wants.ts';

/** All hooks. Their order only settles draws; the scores decide. */
export const hooks: readonly Hook[] = [
  ownWords,
  earlier,
  talk,
  post,
  newRole,
  wants,
  path,
  speciality,
  event,
  employer,
  school,
  group,
  mutual,
  haves,
  interest,
  place,
  language,
  role,
];
