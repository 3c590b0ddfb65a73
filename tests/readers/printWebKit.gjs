// gjs -m printWebKit.gjs ADDRESS WIDTH_PX FILE: prints a page to a PDF on A4, from a window of this width, with WebKitGTK.
// Its driver cannot print; the engine itself can.
import Gtk from 'gi://Gtk?version=3.0';
import GLib from 'gi://GLib';
import WebKit from 'gi://WebKit2?version=4.1';
import System from 'system';

const [address, width, file] = System.programArgs;
Gtk.init(null);
const window = new Gtk.Window({ default_width: Number(width), default_height: 844 });
const view = new WebKit.WebView();
window.add(view);
window.show_all();

view.connect('load-changed', (_, event) => {
  if (event !== WebKit.LoadEvent.FINISHED) return;
  const operation = WebKit.PrintOperation.new(view);
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file, null));
  const setup = new Gtk.PageSetup();
  setup.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  operation.set_print_settings(settings);
  operation.set_page_setup(setup);
  operation.connect('finished', () => Gtk.main_quit());
  operation.connect('failed', (_operation, error) => {
    printerr(error.message);
    System.exit(1);
  });
  operation.print();
});
view.load_uri(address);
Gtk.main();
