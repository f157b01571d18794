namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>One thing that a reader asks of a world.</summary>
/// <param name="Name">Unique in a run; ids drawn while it is answered follow from it.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Body">Body; null: none.</param>
internal sealed record Step(string Name, HttpMethod Method, string Path, string? Body)
{
    public string ContentType { get; init; } = "application/json";

    /// <summary>What kind of answer is asked for; null: whichever is sent.</summary>
    public string? Accept { get; init; }

    /// <summary>False: sent without a token.</summary>
    public bool IsSigned { get; init; } = true;

    /// <summary>Response names from the data to the connection that is paged through; null: no paging.</summary>
    public IReadOnlyList<string>? Connection { get; init; }

    /// <summary>What is uploaded first; its id takes the place of <see cref="UploadMark"/> in the body.</summary>
    public string? Upload { get; init; }

    /// <summary>True if it starts an import, which goes on beside its answer: how far it is by then depends on how fast the store is.</summary>
    public bool IsImport => Body?.Contains(UploadMark, StringComparison.Ordinal) == true;

    /// <summary>Stands for the id of <see cref="Upload"/>.</summary>
    public const string UploadMark = "{upload}";
}
