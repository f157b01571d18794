using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>An uploaded STIX file to import for the caller's unit.</summary>
[InputObjectType("ImportFileInput")]
public sealed record ImportFileInput
{
    /// <summary>What <c>POST /uploads</c> answered.</summary>
    [ID]
    public required string UploadId { get; init; }

    /// <summary>Its name, for people, at most 200 characters; the id of the upload if left out.</summary>
    public string? FileName { get; init; }

    /// <summary>The file is all that its sources have to say: what they said before and it does not name is closed.</summary>
    public bool? Snapshot { get; init; }

    /// <summary>Read, check and count, but write nothing.</summary>
    public bool? DryRun { get; init; }

    /// <summary>Label of everything in the file; its own markings if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>Reliability of sources that are new, Admiralty A to F; ungraded if left out.</summary>
    public string? Reliability { get; init; }

    /// <summary>The same key and input start one import; the same file and options are one import under any key.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
