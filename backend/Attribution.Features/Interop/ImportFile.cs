using System.Text;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Jobs;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Interop;

/// <summary>
/// Imports an upload as a job of its own. Permission: the right to import, one's own uploads, for one's own unit. Effect: what <see cref="StixImporter"/> writes; the answer
/// waits a few seconds, so that a small file is in. Refusals: NOT_PERMITTED, UPLOAD_NOT_FOUND as NOT_FOUND, INVALID_RELIABILITY, INVALID_HANDLING, INVALID_IDEMPOTENCY_KEY,
/// IDEMPOTENCY_KEY_REUSED, WITHDRAWAL_RUNNING. Audit entries: IMPORT_FILE, then IMPORT for each batch.
/// </summary>
public sealed class ImportFile(IGraphStore store, GraphWriter writer, IUploads uploads, JobRequests requests, ImportJobs jobs, Withdrawals withdrawals, Imports imports, ReadingSource readings, Caller caller)
{
    private const string Action = "IMPORT_FILE";
    private const int MaxFileName = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Starts it, or finds the one that was started under the same key; the answer is how it stands or why it was not tried.</summary>
    public async Task<MutationResult<ImportNode>> RunAsync(ImportFileInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Import, cancellationToken) is { } before)
        {
            return before is WriteResult.Refused refused ? new MutationResult<ImportNode>(refused.Errors) : await AnswerAsync(ImportOf(before), cancellationToken);
        }

        List<IUserError> errors = [];
        CheckReliability(input.Reliability, errors);
        if (input.FileName?.Length > MaxFileName)
        {
            errors.Add(new InvalidInputError("INVALID_FILE_NAME", $"A file name has at most {MaxFileName} characters.", ["input", "fileName"]));
        }

        var label = input.Handling is null ? null : LabelChoice.Of(input.Handling, caller, errors);
        var hash = uploads.HashOf(caller.Account, input.UploadId);
        if (hash is null)
        {
            errors.Add(new NotFoundError("You have no upload with this id; uploads are kept for a day.", ["input", "uploadId"]));
        }

        if (errors.Count > 0 || hash is null)
        {
            return new MutationResult<ImportNode>(errors);
        }

        var labelId = label is null ? (int?)null : (await store.InternLabelAsync(label, cancellationToken)).Value;
        ImportJob job = new(input.UploadId, input.FileName ?? input.UploadId, input.Reliability, labelId, input.DryRun ?? false, input.Snapshot ?? false);
        return await StartAsync(input, job, hash, cancellationToken);
    }

    private async Task<MutationResult<ImportNode>> StartAsync(ImportFileInput input, ImportJob job, byte[] hash, CancellationToken cancellationToken)
    {
        var request = await requests.OfAsync(caller, job, Stream.Null, cancellationToken);
        var import = Announcement(request, job, hash);
        if (withdrawals.IsRunning(import.Id))
        {
            return new MutationResult<ImportNode>(new InvalidInputError("WITHDRAWAL_RUNNING", "The same import is being withdrawn; import the file again when that has ended.", ["input", "uploadId"]));
        }

        uploads.Hold(caller.Account, job.UploadId);

        // One that is at work goes on as it was announced.
        var announced = jobs.IsRunning(import.Id) ? null : import;
        WriteRequest write = new(Action, input.IdempotencyKey, input, caller.DefaultLabel, (_, batch) => batch with { Import = announced, Answer = Encoding.UTF8.GetBytes(ImportNode.IdOf(import.Id)) })
        {
            Right = Right.Import,
        };
        if (await writer.WriteAsync(write, cancellationToken) is WriteResult.Refused refused)
        {
            uploads.LetGo(caller.Account, job.UploadId);
            return new MutationResult<ImportNode>(refused.Errors);
        }

        if (await store.ReadImportAsync(caller.Unit.Id, import.Id, cancellationToken) is { State: ImportStates.Running, Job: { } kept } begun)
        {
            jobs.Start(begun, ImportJob.Parse(kept));
        }

        return await AnswerAsync(import.Id, cancellationToken);
    }

    private ImportProgress Announcement(ImportRequest request, ImportJob job, byte[] hash) => new()
    {
        Id = StixImporter.IdOf(request, hash),
        UnitId = caller.Unit.Id,
        Account = caller.Account,
        FileName = job.FileName,
        FileHash = hash,
        Options = StixImporter.OptionsOf(request),
        State = ImportStates.Running,
        Position = "0",
        Summary = (new StoredSummary { DryRun = job.DryRun }).ToJson(),
        Job = job.ToJson(),
    };

    private async Task<MutationResult<ImportNode>> AnswerAsync(ImportId? import, CancellationToken cancellationToken)
    {
        if (import is not { } known)
        {
            return new MutationResult<ImportNode>(WriteErrors.AnswerExpired);
        }

        await jobs.WaitAsync(known, Patience, cancellationToken);
        await readings.AfterWriteAsync(cancellationToken);
        return await imports.FindAsync(known, cancellationToken) is { } status
            ? ImportNode.Of(status)
            : new MutationResult<ImportNode>(new NotFoundError("Your unit has no such import.", ["input", "idempotencyKey"]));
    }

    private static ImportId? ImportOf(WriteResult before) =>
        before is WriteResult.Written { Answer: { } answer } ? ImportNode.ImportOf(Encoding.UTF8.GetString(answer.Span)) : null;

    private static void CheckReliability(string? reliability, List<IUserError> errors)
    {
        if (reliability is not null && !Grade.TryCreate(GradeScheme.Admiralty, reliability, null, out _, out var fault))
        {
            errors.Add(new InvalidInputError("INVALID_RELIABILITY", fault, ["input", "reliability"]));
        }
    }
}
