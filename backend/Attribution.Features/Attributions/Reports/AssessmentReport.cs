using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Reports;

/// <summary>An assessment as a document.</summary>
/// <param name="Form">What it is for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Html">The document: one file that needs nothing else and prints on A4.</param>
/// <param name="Handling">Who may see it: the conditions of the assessment and of all that is cited.</param>
[ObjectType("AssessmentReport")]
public sealed record AssessmentReport(ReportForm Form, string Title, string Html, HandlingNode Handling);
