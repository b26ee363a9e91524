// Texts that many queries include: the article and the evidence that rows carry (src/graphql/nodes.ts).

// An article's properties without the long body, which is loaded apart, and its publisher: what an ArticleNode is.
// @fragment articleNode
article {.id, .title, .url, .language, .byline, .retrievedOn, .synthetic, .publishedOn, .publishedOnBasis, .publishedOnText,
  .publishedOnInferred, .publishedOnReason, .publishedOnEarliest, .publishedOnLatest,
  publisher: head([(article)-[:PUBLISHED_BY]->(publisher:Actor) | publisher {.*}])}

// The evidence of one fact that stands on `links`, the parallel relationships that state it; in the order of articles, then text.
// @fragment evidenceOfLinks
COLLECT {
  UNWIND links AS link
  MATCH (article:Article {id: link.articleId})
  WITH DISTINCT article, link.start AS start, link.end AS end, link.sentence AS sentence
  ORDER BY coalesce(article.publishedOnEarliest, '9999'), article.id, start
  RETURN {sentence: sentence, sentenceSpan: [start, end], article:
// @include articleNode
  }
}
