import type {
  ResourceTable,
  ResourceView,
  ResourceViews,
} from '../../shared/resources/resource-view.ts';
import type { Document } from '../storage/document.ts';

interface ViewStorePorts {
  document: Document<ResourceViews>;
  newId: () => string;
}

/** The settings of the resource table, and the views that the user saved. */
export class ViewStore {
  readonly #ports: ViewStorePorts;

  constructor(ports: ViewStorePorts) {
    this.#ports = ports;
  }

  read(): ResourceViews {
    return this.#ports.document.read();
  }

  setTable(table: ResourceTable): ResourceViews {
    return this.#write({ ...this.read(), table });
  }

  add(view: Omit<ResourceView, 'id'>): ResourceViews {
    const { views, ...rest } = this.read();
    return this.#write({ ...rest, views: [...views, { ...view, id: this.#ports.newId() }] });
  }

  /** Does nothing if the view no longer exists. */
  update(view: ResourceView): ResourceViews {
    const { views, ...rest } = this.read();
    return this.#write({
      ...rest,
      views: views.map((each) => (each.id === view.id ? view : each)),
    });
  }

  delete(viewId: string): ResourceViews {
    const { views, ...rest } = this.read();
    return this.#write({ ...rest, views: views.filter(({ id }) => id !== viewId) });
  }

  #write(views: ResourceViews): ResourceViews {
    this.#ports.document.write(views);
    return views;
  }
}
