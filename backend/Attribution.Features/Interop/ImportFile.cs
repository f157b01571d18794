using Attribution.Domain.Grades;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Interop;

/// <summary>
/// Imports an upload. Permission: every signed-in account, its own uploads, for its own unit. Effect: what <see cref="StixImporter"/> writes; an import that is cut off goes on
/// when it is asked for again. Refusals: UPLOAD_NOT_FOUND as NOT_FOUND, INVALID_RELIABILITY, INVALID_HANDLING.
/// </summary>
public sealed class ImportFile(StixImporter importer, IUploads uploads, ReadingSource readings, Caller caller)
{
    /// <summary>Imports it; the answer is what came of it or why it was not tried.</summary>
    public async Task<MutationResult<ImportNode>> RunAsync(ImportFileInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        var grade = GradeOf(input.Reliability, errors);
        var label = input.Handling is null ? null : LabelChoice.Of(input.Handling, caller, errors);
        await using var content = uploads.Open(caller.Account, input.UploadId);
        if (content is null)
        {
            errors.Add(new NotFoundError("You have no upload with this id; uploads are kept for a day.", ["input", "uploadId"]));
        }

        if (errors.Count > 0 || content is null)
        {
            return new MutationResult<ImportNode>(errors);
        }

        var view = (await readings.CurrentAsync(cancellationToken)).View;
        ImportRequest request = new()
        {
            Content = content,
            FileName = input.UploadId,
            Unit = caller.Unit,
            Account = caller.Account,
            View = view,
            DefaultGrade = grade,
            LabelOverride = label,
            DryRun = input.DryRun ?? false,
            Snapshot = input.Snapshot ?? false,
        };
        var summary = await importer.ImportAsync(request, null, cancellationToken);
        await readings.AfterWriteAsync(cancellationToken);
        return ImportNode.Of(summary, input.DryRun ?? false);
    }

    private static Grade? GradeOf(string? reliability, List<IUserError> errors)
    {
        if (reliability is null)
        {
            return null;
        }

        if (Grade.TryCreate(GradeScheme.Admiralty, reliability, null, out var grade, out var fault))
        {
            return grade;
        }

        errors.Add(new InvalidInputError("INVALID_RELIABILITY", fault, ["input", "reliability"]));
        return null;
    }
}
