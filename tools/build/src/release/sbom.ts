import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

/** What package-lock.json says of a package, or of the link to one of this repository. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly link?: true;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The bill of materials of a package of this repository: what it brings along when it is installed, in the versions that
 * were tested with it, as JSON of CycloneDX 1.6. What a program may bring itself (peers) is not part of it. Made here, since
 * npm's own leaves out of a workspace what a development tool needs, too.
 */
export function sbomOf(root: string, folder: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const components = new Map<string, Models.Component>();
  const add = (path: string): Models.Component => {
    const known = components.get(path);
    if (known !== undefined) return known;
    const locked = packages[path] ?? {};
    const component = componentOf(path, locked);
    components.set(path, component);
    for (const name of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) {
      const found = resolve(packages, path, name);
      if (found !== undefined) component.dependencies.add(add(found).bomRef);
    }
    return component;
  };
  const bom = new Models.Bom();
  bom.metadata.component = add(`packages/${folder}`);
  for (const component of components.values()) {
    if (component !== bom.metadata.component) bom.components.add(component);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bom, { sortLists: true, space: 2 });
}

function componentOf(path: string, locked: Locked): Models.Component {
  const fullName = locked.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const [, group, name = fullName] = /^(@[^/]+)\/(.+)$/.exec(fullName) ?? [];
  const version = locked.version ?? "";
  const purl = `pkg:npm/${fullName.replace("@", "%40")}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, { group, version, purl, bomRef: purl });
  if (locked.license !== undefined) component.licenses.add(licenseOf(locked.license));
  const [, hash] = /^sha512-(.+)$/.exec(locked.integrity ?? "") ?? [];
  if (hash !== undefined) {
    component.hashes.set(Enums.HashAlgorithm["SHA-512"], Buffer.from(hash, "base64").toString("hex"));
  }
  return component;
}

function licenseOf(license: string): Models.License {
  return /\s/.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license);
}

/** Where Node.js finds a package that another one names: in the nearest `node_modules`. Optional ones may be nowhere. */
function resolve(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    const found = packages[path];
    if (found !== undefined) return found.link === true ? found.resolved : path;
    if (folder === "") return undefined;
  }
}
