using System.Globalization;
using Attribution.Domain.Labels;
using Attribution.Features.Attributions.Reports;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Features.Operations;
using Attribution.Features.Operations.JointOperations;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.Features.Sharing.Consents;

namespace Attribution.Features.Sharing.Packages;

/// <summary>Makes the document of a joint operation: period, units, phases, tasks and notes, with the handling of each and of all on every page.</summary>
public sealed class OperationPackages(ContactUnits units, EntityFinder finder, RefuseUse refuse)
{
    /// <summary>The document; null: no operation with this id that the reader may see.</summary>
    public async Task<OperationPackage?> FindAsync(GraphReading reading, string operationId, CancellationToken cancellationToken)
    {
        if (await JointOperationNode.FindAsync(reading, operationId, cancellationToken) is not { } operation)
        {
            return null;
        }

        var notes = await OperationNoteNode.OfAsync(operation, cancellationToken);
        var label = LabelJoin.JoinAll(notes.Select(note => note.Label).Append(await reading.Store.ReadLabelAsync(operation.Record.Content.Label, cancellationToken)));
        List<ReportBlock> blocks = [new ReportBlock.Paragraph(operation.Aim), new ReportBlock.Paragraph($"From {Day(operation.StartsOn)} to {Day(operation.EndsOn)}, led by {units.Of([operation.Lead])[0].Name}.")];
        blocks.AddRange(Section("Units", ["Unit", "Since"], (await OperationMemberNode.OfCircleAsync(reading, operation.Token, units, cancellationToken)).Where(member => member.State is MembershipState.Joined).Select(member => Row(member.Unit.Name, Day(member.ChangedAt)))));
        blocks.AddRange(Section("Phases", ["Phase", "From", "To"], operation.Phases.Select(phase => Row(phase.Name, Day(phase.StartsOn), Day(phase.EndsOn)))));
        blocks.AddRange(Section("Tasks", ["Task", "Unit", "Due", "State"], (await OperationTaskNode.OfAsync(operation, cancellationToken)).Select(task => Row(task.Title, task.Document.Unit ?? "", Day(task.DueAt), $"{task.State}"))));
        blocks.AddRange(Section("Notes", ["Written", "By", "Note", "About", "Handling"], await NotesAsync(notes, cancellationToken)));
        return new OperationPackage(new ReportPage($"Operation {operation.CodeName}", HandlingNode.Of(label).Text, blocks), [.. notes.Select(UseItems.OfNote)], ConsentSubjects.Of([operation.Id, .. notes.Select(note => note.Id), .. notes.SelectMany(note => note.Document.About)]));
    }

    /// <summary>Why the reader's unit may not use it so, by owner; none: it may.</summary>
    public Task<IReadOnlyList<UseRefusal>> RefusalsAsync(GraphReading reading, OperationPackage package, ItemUse use, CancellationToken cancellationToken) => refuse(reading, package.Items, use, cancellationToken);

    private async Task<IReadOnlyList<IReadOnlyList<ReportCell>>> NotesAsync(IReadOnlyList<OperationNoteNode> notes, CancellationToken cancellationToken)
    {
        List<IReadOnlyList<ReportCell>> rows = [];
        foreach (var note in notes)
        {
            int[] leads = [.. (await OperationNoteFields.GetAbout(note, finder, cancellationToken)).Select(entity => entity.Entity.Lead)];
            var names = (await note.Reading.Store.ReadRecordsAsync(note.Reading.View, leads, cancellationToken)).Select(RecordName.Of);
            rows.Add(Row(Day(note.At), $"{note.Author}, {note.Record.Header.OwnerUnit}", note.Text, string.Join(", ", names), note.Handling.Text));
        }

        return rows;
    }

    private static IEnumerable<ReportBlock> Section(string title, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<ReportCell>> rows) =>
        rows.ToArray() is { Length: > 0 } known ? [new ReportBlock.Heading(title), new ReportBlock.Table(heads, known)] : [];

    private static IReadOnlyList<ReportCell> Row(params string[] cells) => [.. cells.Select(cell => (ReportCell)cell)];

    private static string Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";
}
