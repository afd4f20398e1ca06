/**
 * What the panel inside a page never asks of Preact: class components, portals, waking up markup that a server has drawn,
 * parts that wait or that catch what others throw, markup as a string. Each pair is what stands in the built script and what is left
 * of it; `@x` is a name, the same one wherever it comes again in the pair, `…` anything in between.
 */
const parts: readonly (readonly [string, string])[] = [
  // Class components.
  ['@v=(@u=@O.prototype)&&@u.render,@y=(@u=@O.contextType)&&@r[@u.__c],@b=@u?@y?@y.props.value:@u.__:@r,', '@b=@r,'],
  [
    '(@v?@t.__c=@p=new @O(@q,@b):(@t.__c=@p=new @H(@q,@b),@p.constructor=@O,@p.render=@s),@y&&@y.sub(@p),@p.state||(@p.state={}),',
    '(@t.__c=@p=new @H(@q,@b),@p.constructor=@O,@p.render=@s,',
  ],
  ['.__h=[],@p.__k=[]),@v&&(@p.__s||…,@h=@p.state,@p.__v=@t,', '.__h=[]),@p.__v=@t,'],
  ['{if(@q!==@m&&…componentWillReceiveProps(@q,@b),@t.__v==', '{if(@t.__v=='],
  ['&&(@p.props=@q,@p.state=@p.__s,@p.__g', '&&(@p.props=@q,@p.__g'],
  ['@a.push.apply(@p.__h,@p.__k),@p.__k=[],@p.__h.length', '@p.__h.length'],
  ['@p.componentWillUpdate&&…@p.__h.push(@p.componentDidMount);', '}'],
  [',@S=@v?25:0;', ',@S=0;'],
  ['=@p.render(@p.props,@p.state=@p.__s,@p.context)', '=@p.render(@p.props,0,@p.context)'],
  ['@v&&(@a.push.apply(@p.__h,@p.__k),@p.__k=[]),@p.state=@p.__s,@p.getChildContext', '@p.getChildContext'],
  ['@v&&@n.__c&&@p.getSnapshotBeforeUpdate&&(@g=@p.getSnapshotBeforeUpdate(@m,@h)),', ''],
  [
    '.prototype.setState=function(@e,@t){…},@H.prototype.forceUpdate=function(@a){this.__v&&(this.__g|=4,@a&&this.__h.push(@a),@G(this))},@H.prototype.render=@U,',
    '.prototype.setState=function(){this.__v&&@G(this)},',
  ],
  ['@t.Provider=(@t.Consumer=function(@e,@f){return @e.children(@f)}).contextType=@t,', '@t.Provider=@t,'],
  // Whoever catches what others throw.
  ['__e:function(@e,@t,@n,@r){for(…}throw @D=0,@e}', '__e:function(@e){throw @D=0,@e}'],
  // Portals.
  [',@q.__P&&(@u=@s,@i=(@e=@q.__P)…@W(@n,0):null)', ''],
  [',@q.__P&&(@t.__e=null,@s=@u)', ''],
  ['||@e.props.__P?null', '?null'],
  ['.__c&&!@e.props.__P)', '.__c)'],
  ['if(@e.props.__P)return @t;', ''],
  ['||@n&&!@e.props.__P)', '||@n)'],
  // Markup that is there before, and parts that wait.
  ['128&@n.__u&&(@c=32&@n.__u,…,@s=@a[0]||@s),', ''],
  ['if(@o.length=@f,@t.__v=null,@c||@a){…}else @t.__e=@n.__e;', '@o.length=@f,@t.__v=null,@t.__e=@n.__e,'],
  ['@e&&@e.then||@no(@t)', '@no(@t)'],
  ['@d&&@d.some(@H),@p.__h.length', '@p.__h.length'],
  ['!@n&&(@r=@e.__c)&&(@r=@r.__z)…@H(@r)),@n||', '@n||'],
  [',32&@n.__u?[@r]:null,@i,@q||@W(@n),32&@n.__u,', ',null,@i,@q||@W(@n),0,'],
  ['@t.nodeType==9&&(@t=@t.documentElement),@r=(@n=@e&&32&@e.__u)?null:@t.__k,', '@r=@t.__k,'],
  ['@r?null:@t.firstChild?@z.call(@t.childNodes):null,@i,@r?@r.__e:@t.firstChild,@n,', 'null,@i,@r&&@r.__e,0,'],
  [',@a){for(@u=0;@u<@a.length;…@a[@u]=null;break}}if(!@e){', '){}if(!@e){'],
  ['(@i,@b,@y.is?@y:@l),@s&&=(@z.__m&&@z.__m(@t,@a),!1),@a=null}', '(@i,@b)}'],
  ['if(@l=@b==`template`&&@e.content||@e,…;for(@u in @v)', 'for(@u in @v)'],
  // Markup as a string, formulas, and fields that are told their first value only.
  [
    '@u==`dangerouslySetInnerHTML`?@f=@m:@u==`children`||@u in @y||@u==`value`&&`defaultValue`in @y||@u==`checked`&&`defaultChecked`in @y||',
    '@u==`children`||@u in @y||',
  ],
  ['@u==`dangerouslySetInnerHTML`?@d=@m:@u==`value`', '@u==`value`'],
  [':@s&&typeof @m!=`function`||@v[@u]===@m||', ':@v[@u]===@m||'],
  ['@d?(@s||@f&&(@d.__html==@f.__html||@d.__html==@e.innerHTML)…`http://www.w3.org/1999/xhtml`),@q(@l,', '@q(@e,'],
  ['@a?@a[0]:@n.__k&&@W(@n,0),@s,@c),@a&&@a.some(@H)),@s&&@b!=`textarea`||(', '@n.__k&&@W(@n,0),@s,@c),('],
  [
    '@b==`progress`&&@h==null?@e.removeAttribute(@u):@h==null||@h===@e[@u]&&(@b!=`progress`||@h)||',
    '@h==null||@h===@e[@u]||',
  ],
  ['@v===@y||@s&&@e.data==@y||', '@v===@y||'],
  [':@b==`math`?@i=`http://www.w3.org/1998/Math/MathML`:', ':'],
  ['@f==`http://www.w3.org/2000/svg`)@t=@t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(', '!1);else if('],
  // Somebody else's clock.
  ['&&@E==@z.debounceRendering||((@E=@z.debounceRendering)||queueMicrotask)(', '||queueMicrotask('],
  ['&&(@E||queueMicrotask)(', '&&queueMicrotask('],
];

/** A pattern of the list above as a regular expression; what it finds is bounded, and names are its groups. */
function patternOf(text: string): RegExp {
  const seen = new Set<string>();
  const source = text.replace(/@([a-zA-Z]+)|…|[\\^$.*+?()[\]{}|/]/g, (sign, name: string | undefined) => {
    if (sign === '…') return '[^]{0,1200}?';
    if (name === undefined) return `\\${sign}`;
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>[\\w$]+)`;
  });
  return new RegExp(source, 'g');
}

/** The script without them. A part that is not there, or twice, is another Preact's: the build ends. */
export function withPlainPreact(code: string): string {
  return parts.reduce((left, [from, to]) => {
    const found = Array.from(left.matchAll(patternOf(from)));
    const [only] = found;
    if (found.length !== 1 || !only)
      throw new Error(`Preact has this part ${found.length} times, not once: ${from} (scripts/plain-preact.ts)`);
    const names = only.groups ?? {};
    const kept = to.replace(/@([a-zA-Z]+)/g, (_, name: string) => names[name] ?? name);
    return left.slice(0, only.index) + kept + left.slice(only.index + only[0].length);
  }, code);
}
