using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Entities.Notes;

/// <summary>The slice Notes: what analysts write on entities.</summary>
public static class NotesModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddNotes(this IServiceCollection services) => services.AddScoped<AddNote>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddNotes(this SchemaBuilder builder) => builder.AddType(typeof(EntityNotes), typeof(NoteMutations));
}
