using Attribution.Features.Common;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>Break-glass that a caller may know of. Permission: the right to read it; what is others' needs the right to approve or to read audit too.</summary>
public sealed class BreakGlassList(BreakGlassRegister register, Caller caller, TimeProvider clock)
{
    private const int Most = 1_000;

    /// <summary>Newest first, at most 1,000.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">NOT_PERMITTED.</exception>
    public IReadOnlyList<BreakGlassNode> Read()
    {
        Rights.Require(caller, Right.ReadBreakGlass);
        var isWide = Rights.Has(caller, Right.ApproveBreakGlass) || Rights.Has(caller, Right.ReadAudit);
        var now = clock.GetUtcNow();
        return [.. register.List(caller.Account, isWide ? caller.Unit.Id : null, Most).Select(entry => BreakGlassNode.Of(entry, now))];
    }
}
