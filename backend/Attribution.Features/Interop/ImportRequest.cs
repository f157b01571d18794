using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop;

/// <summary>One file to import and how: who imports it, on whose word, under which labels.</summary>
public sealed record ImportRequest
{
    /// <summary>
    /// The file: a STIX bundle, a list of objects or one object a line, plain or gz; found out by its bytes. What cannot seek is
    /// spooled to a temporary file.
    /// </summary>
    public required Stream Content { get; init; }

    /// <summary>Its name, for people.</summary>
    public required string FileName { get; init; }

    /// <summary>The unit that imports; owner of all that the file brings unless labels are trusted.</summary>
    public required CallerUnit Unit { get; init; }

    /// <summary>The account that imports.</summary>
    public required string Account { get; init; }

    /// <summary>What the importer sees: references resolve to it, after the file itself and the unit's own data.</summary>
    public required View View { get; init; }

    /// <summary>The source of everything in the file; null: each object's creator.</summary>
    public string? SourceName { get; init; }

    /// <summary>Whether everyone may know <see cref="SourceName"/> even if no object of the file is labelled to everyone.</summary>
    public bool SourceIsPublic { get; init; }

    /// <summary>Default grade of new sources, such as Admiralty B for the source alone; null: none.</summary>
    public Grade? DefaultGrade { get; init; }

    /// <summary>Label of everything in the file, whatever its markings say; null: the markings.</summary>
    public HandlingLabel? LabelOverride { get; init; }

    /// <summary>Read, check and count, but write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>The file is all that its sources have to say: what they said before and the file does not name is closed.</summary>
    public bool Snapshot { get; init; }

    /// <summary>What a server needs to go on with it after a restart, as JSON; null: it ends with its process, and only what it writes tells of it.</summary>
    public string? Job { get; init; }

    /// <summary>Revision of the write that announced it; 0: none did.</summary>
    public long AnnouncedAt { get; init; }

    /// <summary>Called once for each label that releases beyond the unit, before the first thing is written under it; what it throws ends the import. Null: nobody is told.</summary>
    public Func<ImportId, HandlingLabel, CancellationToken, Task>? OnRelease { get; init; }

    /// <summary>Take owner, release, handling codes and PAP from the <c>x_</c> properties; for administrators only.</summary>
    public bool TrustLabels { get; init; }
}
