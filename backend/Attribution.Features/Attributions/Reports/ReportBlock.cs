namespace Attribution.Features.Attributions.Reports;

/// <summary>A part of a report, however it is printed.</summary>
internal abstract record ReportBlock
{
    private ReportBlock()
    {
    }

    /// <summary>Begins a section.</summary>
    public sealed record Heading(string Text) : ReportBlock;

    /// <summary>Begins a part of a section.</summary>
    public sealed record Subheading(string Text) : ReportBlock;

    /// <summary>Words.</summary>
    public sealed record Paragraph(string Text) : ReportBlock;

    /// <summary>A list of points, one or more.</summary>
    public sealed record Points(IReadOnlyList<string> Texts) : ReportBlock;

    /// <summary>A table: each row has a cell for each head.</summary>
    public sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<ReportCell>> Rows) : ReportBlock;
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Cited">Numbers of the claims it rests on, from 1; null: none.</param>
/// <param name="Anchor">The number of the claim that the row describes; null: none.</param>
internal readonly record struct ReportCell(string Text, IReadOnlyList<int>? Cited = null, int? Anchor = null)
{
    public static implicit operator ReportCell(string text) => new(text);
}

/// <summary>A whole report.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Marking">Who may see it, in words; stands on every page.</param>
/// <param name="Blocks">Its parts, in their order.</param>
internal sealed record ReportPage(string Title, string Marking, IReadOnlyList<ReportBlock> Blocks);
