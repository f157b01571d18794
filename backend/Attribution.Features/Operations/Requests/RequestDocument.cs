namespace Attribution.Features.Operations.Requests;

/// <summary>A request as it is kept: one record of the asking unit; each step is its next version, whoever takes it.</summary>
internal sealed record RequestDocument
{
    /// <summary>Record of the asking unit's case.</summary>
    public required string Case { get; init; }

    /// <summary>Id in the table of instruments.</summary>
    public required string Instrument { get; init; }

    /// <summary>Country for which it is asked, ISO 3166-1 alpha-2.</summary>
    public required string From { get; init; }

    /// <summary>Country where it is asked.</summary>
    public required string To { get; init; }

    /// <summary>Zone in which days are counted: that of who must act.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The asked unit; null: a provider is.</summary>
    public string? AskedUnit { get; init; }

    /// <summary>The provider by name; null: a unit is asked.</summary>
    public string? Provider { get; init; }

    /// <summary>A token of the list of purposes.</summary>
    public required string Purpose { get; init; }

    public required string Justification { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Text { get; init; }

    public required RequestState State { get; init; }

    /// <summary>In the order in which they were taken; the first is the draft.</summary>
    public required IReadOnlyList<RequestStep> Steps { get; init; }

    /// <summary>Receipt by who must act; null: not sent.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Since when what was asked for is preserved; null: not known to be.</summary>
    public DateTimeOffset? PreservedAt { get; init; }

    /// <summary>When it was answered or refused; null: neither.</summary>
    public DateTimeOffset? ActedAt { get; init; }

    /// <summary>How often it was renewed.</summary>
    public int Extensions { get; init; }

    public RequestAnswer? Answer { get; init; }

    /// <summary>Whether the unit itself serves it and records what comes of it.</summary>
    public bool IsToProvider => AskedUnit is null;
}

/// <summary>One step of a request.</summary>
/// <param name="State">What it became.</param>
/// <param name="At">When.</param>
/// <param name="By">Account.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Note">In words, such as why it was refused; null: nothing was said.</param>
internal sealed record RequestStep(RequestState State, DateTimeOffset At, string By, string Unit, string? Note);

/// <summary>What was answered. The records stay where they are, under their own labels.</summary>
/// <param name="Text">In words.</param>
/// <param name="Records">Record ids.</param>
/// <param name="Use">What the asking unit may do with it.</param>
internal sealed record RequestAnswer(string Text, IReadOnlyList<string> Records, PermittedUse Use);
