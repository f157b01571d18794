using Attribution.Features.Common;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>Joint operations: who takes part, phases, tasks, notes and the shared chart.</summary>
public static class JointOperationsModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddJointOperations(this IServiceCollection services) => services
        .AddSingleton<TaskChecks>()
        .AddScoped<OpenOperation>()
        .AddScoped<ChangeOperation>()
        .AddScoped<ShareChart>()
        .AddScoped<InviteUnit>()
        .AddScoped<ChangeMembership>()
        .AddScoped<AddOperationTask>()
        .AddScoped<ChangeOperationTask>()
        .AddScoped<AddOperationNote>()
        .AddScoped(provider => SourceOf(provider, JointOperationNode.Kept.Prefix, JointOperationNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, OperationTaskNode.Kept.Prefix, OperationTaskNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, OperationNoteNode.Kept.Prefix, OperationNoteNode.FindAsync));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddJointOperations(this SchemaBuilder builder) => builder.AddType(
        typeof(JointOperationQueries), typeof(JointOperationMutations), typeof(JointOperationNode), typeof(JointOperationFields), typeof(OperationTaskNode), typeof(OperationTaskFields),
        typeof(OperationNoteNode), typeof(OperationNoteFields));

    private static NodeSource SourceOf<T>(IServiceProvider provider, string prefix, Func<GraphReading, string, CancellationToken, Task<T?>> findAsync)
        where T : class => new(prefix, async (id, cancellationToken) =>
            await findAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken));
}
