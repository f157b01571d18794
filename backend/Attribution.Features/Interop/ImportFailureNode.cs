using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>Why an import failed; what it wrote till then stays until it is withdrawn.</summary>
/// <param name="Code">NOTHING_USABLE, UPLOAD_GONE, UPLOAD_CHANGED, ACCOUNT_DISABLED, INTERRUPTED, STORE_FAILED or IMPORT_FAILED.</param>
/// <param name="Message">In words, and what to do.</param>
[ObjectType("ImportFailure")]
public sealed record ImportFailureNode(string Code, string Message)
{
    /// <summary>The failure of a status; null: it did not fail.</summary>
    internal static ImportFailureNode? Of(ImportStatus status) =>
        status.FailureCode is { } code ? new ImportFailureNode(code, status.FailureMessage ?? "") : null;
}
