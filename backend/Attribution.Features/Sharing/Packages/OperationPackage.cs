using Attribution.Features.Attributions.Reports;
using Attribution.Features.Common.Uses;

namespace Attribution.Features.Sharing.Packages;

/// <summary>A joint operation as a document that leaves the system, as far as its reader sees it.</summary>
public sealed record OperationPackage
{
    /// <summary>The document of these parts.</summary>
    internal OperationPackage(ReportPage page, IReadOnlyList<UseItem> items, IReadOnlyList<string> subjects) => (Page, Items, Subjects) = (page, items, subjects);

    /// <summary>The document: one file that needs nothing else and prints on A4.</summary>
    public string Html => HtmlPage.Render(Page);

    /// <summary>What leaves with it as the audit trail names it: the operation, its notes, and what they are about.</summary>
    public IReadOnlyList<string> Subjects { get; }

    /// <summary>Its parts.</summary>
    internal ReportPage Page { get; }

    /// <summary>What is in it, and whose handling codes bind that.</summary>
    internal IReadOnlyList<UseItem> Items { get; }
}
