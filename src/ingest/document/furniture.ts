/** What a page prints around its text, told by its words alone: whole lines, in English, French and Arabic. */

/** A line after which nothing belongs to the article: "Check Also", "3 comments", "Subscribe to continue reading". */
export const endsArticle = (line: string): boolean => line.length <= 80 && END.test(bare(line));

/** A heading over other articles, which stands below the text or between its paragraphs: "Related articles". */
export const headsArticles = (line: string): boolean => line.length <= 80 && ARTICLES.test(bare(line));

/** A heading over links within the article: it and the titles below it are not the article's text. */
export const headsLinks = (line: string): boolean => line.length <= 60 && LINKS.test(bare(line));

/** A line that is never the article's text. */
export const isFurniture = (line: string): boolean =>
  (line.length <= 200 && (LINE.test(bare(line)) || LINK_LEAD.test(line) || COPYRIGHT.test(line))) ||
  (line.length <= 600 && NOTICE.test(line));

/** "Home / World / Truce agreed", the way to a page from the first one; its last step is often the page's title. */
export function breadcrumb(line: string): string[] | undefined {
  if (line.length > 300) return undefined;
  const steps = line
    .replace(/^(?:you are here|vous êtes ici)\s*:?\s*/iu, '')
    .split(/\s+[/›»>→|]\s+|\s*[»›]\s*/u)
    .map((step) => step.trim());
  return steps.length > 1 && HOME.test(steps[0] as string) ? steps : undefined;
}

/** Without the marks that designs put around labels. */
const bare = (line: string): string => line.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' ');

const whole = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`, 'iu');

const HOME = /^(?:home(?: ?page)?|accueil|الرئيسية|الصفحة الرئيسية)$/iu;

const END = whole(
  'laisser un commentaire|commentaires?|\\d+ commentaires?|la suite est réservée aux abonnés',
  'شاهد أيضا|التعليقات|اترك تعليقا',
  "check also|also today|most (?:read|popular|viewed)|editors?[’'] picks?|(?:recent|more|latest|popular|trending|other) (?:articles?|posts?|stories|news)(?: from .{1,40})?",
  '(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:discussion|conversation)|\\d+ (?:comments?|replies|responses)|comments? ?(?:\\(\\d+\\))?|comments are closed)',
  'about the authors?',
  '(?:subscribe|sign up|log in|sign in|register)(?: now)? to (?:continue|keep|read)(?: reading)?.{0,40}',
  'this (?:article|content|story) is (?:only )?(?:available )?(?:for|to) (?:our )?subscribers(?: only)?',
  'foot ?notes?|end ?notes?',
);

const ARTICLES = whole(
  'related|(?:related|similar|recommended) (?:articles?|posts?|stories|news|topics|content|reading|links|coverage)(?: from .{1,40})?',
  '(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|read next|up next|what to read next)',
  'articles? (?:similaires|liés|connexes|associés)|sur le même (?:sujet|thème)|à lire aussi|dans la même rubrique',
  '(?:مقالات|مواضيع|أخبار) (?:ذات صلة|مشابهة)',
);

const LINKS = whole(
  "(?:read|see|watch|view|listen)(?: (?:also|more|too|next))|(?:also|more) (?:read|on this(?: story| topic)?)|in this (?:article|story)|on this page|contents|key points|don[’']t miss|recommended for you|more (?:from|in|about|on) .{1,40}",
  'lire aussi|à lire|voir aussi|lire également|اقرأ أيضا(?:ً)?|إقرأ أيضا(?:ً)?|المزيد',
);

/** "Read also: another title": the label and its link in one line. */
const LINK_LEAD =
  /^[\s\p{P}\p{S}]*(?:read (?:also|more|next|the full story)|also read|see (?:also|more)|watch(?: also)?|related|more on this(?: story)?|don[’']t miss|lire (?:aussi|également)|à lire(?: aussi)?|voir aussi|(?:اقرأ|إقرأ) أيضا(?:ً)?)\s*[:|»›→–-]/iu;

const COPYRIGHT = /^\s*(?:©|\(c\)\s|copyright\s(?:©|\d{4}|\(c\)))/iu;

const LINE = whole(
  'advertise?ments?(?: .{1,40})?|ad|ads|sponsored(?: content)?|promoted|story continues below(?: advertisement)?|continue reading(?: below)?|scroll to continue|ad loading|publicité|إعلان',
  '(?:share|tweet|pin|print|e-?mail|pdf|save|copy link|listen|facebook|twitter|whatsapp|linkedin|telegram|reddit|comment|like|follow|aa)(?:[ ,|/·&]+(?:share|tweet|pin|pinterest|print|e-?mail|pdf|save|copy link|listen|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|comment|like|follow|this|on|article))*',
  'share (?:this|on|via|with).{0,60}|(?:partager|imprimer)(?: .{1,40})?|شارك(?: .{1,30})?',
  '(?:\\d+|one|two|three|four|five|a few) ?min(?:ute)?s? read|(?:reading|estimated) time.{0,20}|\\d[\\d,.]* (?:views?|shares?|likes?|reads?)|temps de lecture.{0,20}',
  'back to (?:top|home|homepage|news)|skip to (?:main )?content|retour en haut|toggle navigation|menu|search|close|next|previous|back|home|accueil|loading',
  'this (?:article|story|post|piece|report) (?:was |is |has been |first |originally )*(?:published|appeared|posted)(?: .{1,60})?|(?:originally|first) (?:published|appeared) .{1,60}|(?:click|read) (?:here|the original).{0,60}|the post .{1,150} (?:appeared first|first appeared) on .{1,60}|source',
  '(?:last|first)? ?(?:updated?|modified|published|posted)(?: (?:on|at|by))?:? ?.{0,10}(?:\\d{1,2} .{3,12} \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d+ (?:minutes?|hours?|days?) ago).{0,20}|updated',
  '(?:tags?|topics?|tagged|filed under|categories|category|posted in|keywords|mots-clés|الوسوم)(?:\\s?: .{0,120})?',
  '(?:photo|image|picture|video|file photo|photograph|illustration)(?: credit| courtesy)?\\s?[:©].{0,120}',
  '.{0,60}all rights reserved.{0,40}|tous droits réservés.{0,40}|جميع الحقوق محفوظة.{0,40}',
  'our standards:.{0,80}|(?:press office|press contact|media contact|contact)s?:.{0,120}|for (?:more|further) information,? (?:please )?(?:contact|visit|call).{0,160}',
  '(?:ends?|-30-|30|#+|\\*+)|(?:sign up|subscribe)(?: (?:now|here|today|for|to) .{0,80})?|get the .{1,60} newsletter|now playing.{0,80}|enable javascript.{0,60}',
  'leave a comment|no comments?(?: yet)?|soyez le premier à commenter|be the first to comment',
);

/** Whole notices, which may be long: cookies, consent, subscriptions, scripts. */
const NOTICE =
  /\b(?:this (?:web)?site|we|our (?:web)?site|we and our (?:\d+ )?partners)\b.{0,40}\b(?:uses?|store|using)\b.{0,40}\bcookies\b|\byou agree to (?:our|the) (?:use of cookies|terms|privacy)|\baccept (?:all )?cookies\b|\bprivacy policy\b.*\bterms of (?:use|service)\b|\bterms of (?:use|service)\b.*\bprivacy policy\b|\bsign up (?:for|to) our\b.{0,40}\bnewsletter\b|\byour e-?mail address will not be published\b|\b(?:need to|please) enable javascript\b|\bcookies? (?:pour|afin d)|\bnous utilisons des cookies\b/iu;
