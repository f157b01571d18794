using Attribution.Features.Attributions;
using Attribution.Features.Audit;
using Attribution.Features.Cases;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Desk;
using Attribution.Features.Entities;
using Attribution.Features.Entities.Charts;
using Attribution.Features.Entities.Notes;
using Attribution.Features.Entities.Recording;
using Attribution.Features.Interop;
using Attribution.Features.Operations;
using Attribution.Features.Operations.JointOperations;
using Attribution.Features.Sharing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features;

/// <summary>All slices together: their services and the one schema.</summary>
public static class FeatureModules
{
    /// <summary>Adds the slices' services. The host adds the store, the audit ledger, the graph index, the View source, the cursor codec, the uploads and, per request, the <see cref="Caller"/>.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddScoped<CallerTrail>()
        .AddSingleton<MembershipRegister>()
        .AddScoped<ReadingSource>()
        .AddScoped<ExportGate>()
        .AddScoped<CursorFormat, CallerCursors>()
        .AddSingleton<ReadingScopes>()
        .AddSingleton<NewWrites>()
        .AddScoped<GraphWriter>()
        .AddEntities()
        .AddCases()
        .AddAttributions()
        .AddOperations()
        .AddJointOperations()
        .AddSharing()
        .AddCharts()
        .AddNotes()
        .AddInterop()
        .AddRecording()
        .AddAudit()
        .AddDesk();

    /// <summary>Declares the whole schema.</summary>
    public static void Declare(SchemaBuilder schema) => schema
        .Describe("Crime groups, their names, infrastructure and cases, with sources, grades and handling.")
        .RequirePermissions()
        .RequireListSizes()
        .SetPagingOptions(new PagingOptions { DefaultPageSize = 20, MaxPageSize = 200 })
        .AddEntities()
        .AddCases()
        .AddAttributions()
        .AddOperations()
        .AddJointOperations()
        .AddSharing()
        .AddCharts()
        .AddNotes()
        .AddInterop()
        .AddRecording()
        .AddAudit()
        .AddDesk();
}
