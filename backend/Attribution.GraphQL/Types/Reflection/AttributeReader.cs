using System.Reflection;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads classes with type attributes into descriptors.</summary>
internal sealed class AttributeReader(TypeRegistry registry, MemberReader members)
{
    private static readonly MethodInfo Untype = typeof(AttributeReader).GetMethod(nameof(Untyped), BindingFlags.NonPublic | BindingFlags.Static)!; // below

    /// <summary>What is added to types by name once all are declared.</summary>
    public List<(Func<string> Name, IReadOnlyList<FieldDescriptor> Fields, IReadOnlyList<string> Interfaces)> Extensions { get; } = [];

    public void Read(Type type)
    {
        foreach (var member in type.GetMembers().Where(each => each.DeclaringType != typeof(object)).Prepend(type).Where(Permissions.HasStranger).DistinctBy(each => each.Name))
        {
            registry.Faults.Add(new SchemaFault(
                "WRONG_ATTRIBUTE",
                $"{type.Name}.{member.Name}",
                "[Authorize] of Microsoft.AspNetCore.Authorization does nothing on a field; take Attribution.GraphQL.Types.AuthorizeAttribute."));
        }

        var read = 0;
        foreach (var attribute in Naming.AttributesOn(type).Cast<Attribute>())
        {
            read += ReadAs(type, attribute) ? 1 : 0;
        }

        if (read == 0)
        {
            _ = registry.NameOf(type, type.IsDefined(typeof(InputObjectTypeAttribute)) || type.IsDefined(typeof(OneOfAttribute)));
        }
    }

    private bool ReadAs(Type type, Attribute attribute)
    {
        switch (attribute)
        {
            case QueryTypeAttribute:
                Extend(type, static () => "Query");
                return true;
            case MutationTypeAttribute:
                Extend(type, static () => "Mutation");
                return true;
            case SubscriptionTypeAttribute:
                Extensions.Add((static () => "Subscription", [.. new SubscriptionReader(members, registry.Faults).Read(type)], InterfacesOn(type)));
                return true;
            case ExtendObjectTypeAttribute extension:
                Extend(type, () => extension.Name);
                return true;
            default:
                return attribute.GetType() is { IsGenericType: true } generic && ReadGeneric(type, attribute, generic);
        }
    }

    private bool ReadGeneric(Type type, Attribute attribute, Type generic)
    {
        var runtime = generic.GetGenericArguments()[0];
        if (ClrTypes.IsGeneric(generic, typeof(ExtendObjectTypeAttribute<>)))
        {
            Extend(type, () => registry.NameOf(runtime, isInput: false));
            return true;
        }

        if (attribute is not ITypeDeclarationAttribute declaration)
        {
            return false;
        }

        Declare(type, runtime, declaration);
        return true;
    }

    private void Extend(Type type, Func<string> name) => Extensions.Add((name, [.. members.MembersOf(type)], InterfacesOn(type)));

    private static IReadOnlyList<string> InterfacesOn(Type type) => Naming.Find<ImplementsAttribute>(type)?.Names ?? [];

    private void Declare(Type type, Type runtime, ITypeDeclarationAttribute declaration)
    {
        var name = declaration.Name ?? Naming.Output(runtime);
        ComplexTypeDescriptor descriptor = declaration.IsInterface
            ? new InterfaceTypeDescriptor(name).ResolveType(TypeResolverOf(type))
            : new ObjectTypeDescriptor(name);
        descriptor.LaterDescription = XmlDescriptions.Later(type, orOf: runtime);
        descriptor.RuntimeType = runtime;
        var own = members.MembersOf(type).ToList();
        var inherited = declaration.IgnoreProperties ? [] : registry.FieldsOf(runtime).Where(each => own.All(one => one.Name != each.Name));
        descriptor.Fields.AddRange(inherited.Concat(own));
        descriptor.Interfaces.AddRange(TypeRegistry.InterfacesOf(runtime).Concat(InterfacesOn(type).Select(each => new NamedTypeReference(each))));
        registry.Add(descriptor);
    }

    private static Func<object, string?>? TypeResolverOf(Type type)
    {
        var method = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .FirstOrDefault(each => each.IsDefined(typeof(AbstractTypeResolverAttribute)));
        if (method is null)
        {
            return null;
        }

        var value = method.GetParameters()[0].ParameterType;
        var typed = method.CreateDelegate(typeof(Func<,>).MakeGenericType(value, typeof(string)));
        return (Func<object, string?>)Untype.MakeGenericMethod(value).Invoke(null, [typed])!; // it gives one
    }

    /// <summary>A closure instead of an expression, so that no start has to load the compiler of expressions.</summary>
    private static Func<object, string?> Untyped<T>(Func<T, string?> resolve) => value => resolve((T)value);
}
