using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>Parsed and validated documents by their source. Very long ones are not kept, so that the cache stays small.</summary>
internal sealed class DocumentCache(RequestOptions options)
{
    private readonly LruCache<string, CachedDocument> cache = new(options.DocumentCacheSize);

    /// <summary>The document.</summary>
    /// <exception cref="GraphQLSyntaxException">The source is not GraphQL, or is beyond a limit.</exception>
    public CachedDocument Get(string source, Func<DocumentNode, IReadOnlyList<GraphQLError>> validate)
    {
        if (cache.TryGet(source, out var known))
        {
            return known;
        }

        var document = Utf8GraphQLParser.Parse(source, options.Parser);
        var made = new CachedDocument(document, validate(document));
        if (source.Length <= options.MaxCachedDocumentLength)
        {
            cache.Set(source, made);
        }

        return made;
    }
}
