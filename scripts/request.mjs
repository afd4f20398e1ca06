// What the command-line tools accept of a recipient: the fields of src/core/note/recipient.ts. Unknown fields pass.
const texts = ['name', 'headline', 'role', 'company', 'since', 'location', 'about'];
const lists = ['skills', 'haves', 'wants', 'interests', 'languages', 'education', 'mutual', 'groups', 'events'];

const isText = (value) => typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function demand(holds, field, what) {
  if (!holds) throw new TypeError(`"recipient.${field}" must be ${what}`);
}

/**
 * The recipient of a request with its empty fields (null) left out; undefined when there is none.
 * Throws a TypeError that names the field whose shape is wrong.
 */
export function recipientOf(value) {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw new TypeError('"recipient" must be an object');
  const recipient = Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
  for (const field of texts) if (field in recipient) demand(isText(recipient[field]), field, 'a string');
  for (const field of lists) {
    if (!(field in recipient)) continue;
    demand(Array.isArray(recipient[field]) && recipient[field].every(isText), field, 'a list of strings');
  }
  if ('posts' in recipient) {
    const { posts } = recipient;
    demand(Array.isArray(posts) && posts.every((post) => isText(post?.text)), 'posts', 'a list of {"text","age"}');
  }
  if ('experience' in recipient) {
    const { experience } = recipient;
    demand(
      Array.isArray(experience) && experience.every(isObject),
      'experience',
      'a list of {"role","company","period"}',
    );
  }
  return recipient;
}

/** The network of a request; LinkedIn when it is not said. */
export function networkOf(value) {
  if (value === undefined || value === null) return 'linkedin';
  if (value === 'linkedin' || value === 'xing') return value;
  throw new TypeError('"network" must be "linkedin" or "xing"');
}
