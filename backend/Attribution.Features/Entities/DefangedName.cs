using Attribution.Domain.Selectors;

namespace Attribution.Features.Entities;

/// <summary>The display name with indicators made harmless.</summary>
internal static class DefangedName
{
    /// <summary>The display name of an entity, defanged if its kind is one that a program would open.</summary>
    public static string Of(EntityContent content)
    {
        var name = content.DisplayName();
        return content.Definition.SelectorsOf(content.Lead.Content.PropertyValues).FirstOrDefault() is { } selector ? Defang.Apply(selector.Type, name) : name;
    }
}
