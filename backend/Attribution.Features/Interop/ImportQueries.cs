using Attribution.Features.Common;
using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Interop;

/// <summary>Queries on imports. Permission: the right to read; those of its own unit.</summary>
[QueryType]
[Authorize]
public static class ImportQueries
{
    /// <summary>An import of the reader's unit by its id; null: it has none with this id.</summary>
    public static async Task<ImportNode?> GetImport([ID] string id, Imports imports, Caller caller, CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.Read);
        return ImportNode.ImportOf(id) is { } import && await imports.FindAsync(import, cancellationToken) is { } status ? ImportNode.Of(status) : null;
    }

    /// <summary>Imports of the reader's unit, by upload and by command, latest begun first.</summary>
    [UseConnection(Name = "Import", AllowBackwardPagination = false)]
    [Cost(2)]
    public static Task<Connection<ImportNode>> GetImports(PagingArguments paging, Imports imports, Caller caller, CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.Read);
        return ImportPages.OfAsync(imports, paging, caller, cancellationToken);
    }
}
