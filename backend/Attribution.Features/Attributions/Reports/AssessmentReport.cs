using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Reports;

/// <summary>An assessment as a document.</summary>
[ObjectType("AssessmentReport")]
public sealed record AssessmentReport
{
    /// <summary>The document of these parts.</summary>
    internal AssessmentReport(ReportForm form, ReportPage page, HandlingNode handling) => (Form, Page, Handling) = (form, page, handling);

    /// <summary>What it is for.</summary>
    public ReportForm Form { get; }

    /// <summary>Its title.</summary>
    public string Title => Page.Title;

    /// <summary>The document: one file that needs nothing else and prints on A4.</summary>
    public string Html => HtmlPage.Render(Page);

    /// <summary>Who may see it: the conditions of the assessment and of all that is cited.</summary>
    public HandlingNode Handling { get; }

    /// <summary>Its parts, for other forms of print.</summary>
    internal ReportPage Page { get; }

    /// <summary>What it rests on, whose handling codes bind its use.</summary>
    internal IReadOnlyList<UseItem> Items { get; init; } = [];
}
