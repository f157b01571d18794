namespace Attribution.Domain.Identifiers;

/// <summary>The small number under which a store interned a handling label; 1 and up. <c>default</c> means no label, which nobody may see.</summary>
public readonly record struct LabelId(int Value);
