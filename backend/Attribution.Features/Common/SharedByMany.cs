using Attribution.Domain.Selectors;

namespace Attribution.Features.Common;

/// <summary>Whether a list that ships with the product says that many strangers share a value: content delivery, parking, sinkholes, VPN exits.</summary>
public delegate bool SharedByMany(Selector selector);
