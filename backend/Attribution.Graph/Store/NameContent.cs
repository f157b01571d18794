using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One name or alias of a record as one source asserts it, with its own label. The same name may stand on several records.</summary>
public sealed record NameContent
{
    private DerivedFolding folding;

    /// <summary>Random id of the name claim; kept over versions of the record while name and source stay the same.</summary>
    public required NameId Id { get; init; }

    /// <summary>The name as the source spells it.</summary>
    public required string Name
    {
        get;
        init => (field, folding) = (value, default);
    }

    /// <summary><see cref="Name"/> as search compares and lists order it, folded once. Kept with the name, so that what is shown again and again is not folded each time.</summary>
    public string Folded => folding.Of(Name);

    /// <summary>True for the record's own name, false for an alias.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Who asserts it.</summary>
    public required SourceId Source { get; init; }

    /// <summary>Label of the name claim.</summary>
    public required LabelId Label { get; init; }

    /// <summary>How the source and its information are graded; null: ungraded.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Earliest use, µs since 1970; null: not known.</summary>
    public long? FirstUsed { get; init; }

    /// <summary>Latest use, µs since 1970; null: not known.</summary>
    public long? LastUsed { get; init; }
}
